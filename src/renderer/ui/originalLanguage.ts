const BY_SCRIPT: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh-Hans'],
];

/** The language tag that gives a name in its own script the right font and voice; `und` where the script can't tell. */
export function originalLanguage(name: string): string {
  return BY_SCRIPT.find(([script]) => script.test(name))?.[1] ?? 'und';
}
