/** Where the page is that says that the screen stopped; no built file has such a name. */
export const STOPPED_PATH = '/-/stopped';

/**
 * What is shown when the page has crashed again and again: plain, with no script and no style sheet that could
 * fail in their turn.
 * @param page the address that starts the app's page afresh
 */
export function stoppedPage(page: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Reel Quiz</title>
<body bgcolor="#0E0B0A" text="#F7F2E8" link="#FFD9A0" vlink="#FFD9A0">
<center>
<h1>The film broke</h1>
<p>Your scores are kept: each answer was saved when you gave it.</p>
<p lang="zh-Hans">放映中断了。您的成绩都已保存：每个回答在作答时就已存盘。</p>
<p><a href="${page}">Start again · <span lang="zh-Hans">重新开始</span></a></p>
</center>
`;
}
