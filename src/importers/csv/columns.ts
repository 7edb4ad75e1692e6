/** What a column of a table of questions can hold. `option` and `wrong` can be there several times. */
const COLUMNS = {
  question: /^(?:question|question text|stem|prompt|q|问题|题目|题干)(?: ?\(?(?:en|english)\)?)?$/,
  questionZh: /^(?:question|stem)[ _-]?\(?(?:zh|chinese)\)?$|^问题（中文）$|^中文题目$/,
  right:
    /^(?:(?:correct|right)(?: ?answers?| ?option)?(?:\(?s\)?)?|answer|answers|key|solution|正确答案|答案)$/,
  option:
    /^(?:option|choice|answer|a)[ _-]?(?:[1-8]|[a-h])(?: - .*)?$|^[a-h]$|^选项 ?[1-8a-h一二三四五六七八]$/,
  wrong:
    /^(?:wrong|incorrect|false|distractor|wrong answer|incorrect answer|错误答案|干扰项)[ _-]?(?:answer)?[ _-]?[1-8]?$/,
  kind: /^(?:kind|type|question type|题型)$/,
  film: /^(?:film|movie|film title|movie title|影片|电影|片名)$/,
  filmZh: /^(?:film|movie)[ _-]?\(?(?:zh|chinese)\)?$/,
  year: /^(?:year|film year|年份)$/,
  topic: /^(?:topic|category|范围|分类|主题)$/,
  difficulty: /^(?:difficulty|level|难度)$/,
  explanation: /^(?:explanation|feedback|reason|note|解释|解析|说明)(?: ?\(?(?:en|english)\)?)?$/,
  explanationZh: /^(?:explanation|feedback)[ _-]?\(?(?:zh|chinese)\)?$/,
  source: /^(?:source|reference|citation|来源|出处)$/,
  spoiler: /^(?:spoiler|剧透)$/,
  id: /^(?:id|question id)$/,
} as const;
export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** Which columns of a table hold what, counted from 0. */
export type ColumnMap = Readonly<Partial<Record<ColumnName, readonly number[]>>>;

/** Finds out from the heads of a table what its columns hold; what is not understood is in no list. */
export function columnsOf(heads: readonly string[]): ColumnMap {
  const map: Partial<Record<ColumnName, number[]>> = {};
  for (const [index, head] of heads.entries()) {
    const plain = head
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, ' ')
      .slice(0, 60);
    const name = COLUMN_NAMES.find((one) => COLUMNS[one].test(plain));
    if (name !== undefined) (map[name] ??= []).push(index);
  }
  return map;
}
