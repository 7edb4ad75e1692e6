import type { LocalText } from '../../facts/text.ts';
import { Bank, BANK_VERSION } from '../../quiz/bank.ts';
import type { Kind, LineCard, Option, Question } from '../../quiz/question.ts';

/** How long the words of a question are: as short as they get, or as long as one may write them. */
export type Length = 'short' | 'long';

const FILM = 'one-second-2020';

const words = (en: string, zh: string): LocalText => ({ en, zh });
const option = (id: string, en: string, zh: string, original?: string): Option => ({
  id,
  text: words(en, zh),
  ...(original === undefined ? {} : { original }),
});

/** What all these questions have, each on a fact of its own. */
function common(kind: Kind, length: Length) {
  return {
    id: `${kind}-${length}`,
    film: FILM,
    topic: 'production' as const,
    template: 'by-hand',
    facts: [`${kind}-${length}`],
    standing: 'plain' as const,
    explanation:
      length === 'short'
        ? words('So it says in the credits.', '片尾字幕如此。')
        : words(
            'Both the opening and the closing credits say so, and so does the press book that the distributor gave out at the festival; the trade papers of the time repeat it without adding anything.',
            '片头和片尾字幕都这样写明，发行方在电影节上派发的宣传册也是如此；当时的行业报刊照录，未作补充。',
          ),
    sources: [
      {
        id: 'credits',
        title: words('The credits of the film', '影片字幕'),
        weight: 'first' as const,
        voice: 'credits',
        at: words('closing credits', '片尾'),
      },
      ...(length === 'short'
        ? []
        : [
            {
              id: 'press-book',
              title: words('The press book of the distributor', '发行方宣传册'),
              weight: 'medium' as const,
              voice: 'press-book',
              at: words('page 12, second column', '第 12 页第二栏'),
            },
          ]),
    ],
    spoiler: false,
    difficulty: 0.4,
    ...(length === 'long'
      ? {
          standing: 'attributed' as const,
          attribution: words('According to the press book', '据发行方宣传册'),
        }
      : {}),
  };
}

const PEOPLE = [
  option('zhang-yi', 'Zhang Yi', '张译', '张译'),
  option('fan-wei', 'Fan Wei', '范伟', '范伟'),
  option('liu-haocun', 'Liu Haocun', '刘浩存', '刘浩存'),
  option('zhao-xiaoding', 'Zhao Xiaoding', '赵小丁', '赵小丁'),
  option('zou-jingzhi', 'Zou Jingzhi', '邹静之', '邹静之'),
  option('yuan-yuan', 'Yuan Yuan', '袁媛', '袁媛'),
  option('lao-zai', 'Loudboy', '捞仔', '捞仔'),
  option('lin-mu', 'Lin Mu', '林木', '林木'),
];

const PHRASES = [
  option(
    'see',
    'to see his daughter on the screen for a single second, in a newsreel',
    '想在新闻简报里看女儿一秒钟',
  ),
  option('steal', 'to steal a can of film and make a lampshade out of it', '想偷一盘胶片去做灯罩'),
  option(
    'leave',
    'to leave the farm before the winter and find work in the town',
    '想在入冬前离开农场进城找活',
  ),
  option(
    'sell',
    'to sell the projector to the neighbouring unit for grain',
    '想把放映机卖给邻近的单位换粮食',
  ),
  option('meet', 'to meet the man who once taught him to mend torn film', '想见当年教他修补断片的人'),
  option('burn', 'to burn the letters that were never answered', '想烧掉从未得到回音的信'),
  option('hide', 'to hide from the guards until the screening is over', '想躲开看守直到放映结束'),
  option('learn', 'to learn how a reel is washed and dried', '想学会清洗和晾干胶片'),
];

const EVENTS = [
  option('escape', 'He escapes from the farm', '他逃出农场'),
  option('theft', 'A girl takes the reel', '女孩偷走胶片'),
  option('mud', 'The film is dragged through the sand', '胶片拖过沙地'),
  option('wash', 'The whole town washes the film', '全镇清洗胶片'),
  option('show', 'The newsreel is shown again and again', '新闻简报反复放映'),
  option('caught', 'The guards catch up with him', '保卫干事抓住他'),
];

const step = (id: string, en: string, zh: string, year: string): LineCard => ({
  id,
  text: words(en, zh),
  when: /^\d+$/.test(year) ? words(year, `${year}年`) : words(year, '2020年11月27日'),
});

/** Cards of a line, with short words and with words as long as a card may have. */
const STEPS = [
  step('escape', 'He escapes from the farm', '他逃出农场', '1971'),
  step('theft', 'A girl takes the reel', '女孩偷走胶片', '1972'),
  step('show', 'The newsreel is shown', '新闻简报放映', '1975'),
  step(
    'letter',
    'A letter tells him that his daughter is to be seen in the newsreel',
    '来信说新闻简报里有他的女儿',
    '1976',
  ),
  step(
    'mud',
    'The film is dragged through the sand for two whole kilometres',
    '胶片在沙地里拖了整整两公里',
    '1977',
  ),
  step('hero', 'Hero', '《英雄》', '1978'),
  step('guards', 'The guards catch up with him at the edge of the dunes', '保卫干事在沙丘边追上了他', '2001'),
  step(
    'lamp',
    'A lampshade is made out of the film that nobody wants any more',
    '没人要的胶片做成了灯罩',
    '2002',
  ),
  step('frames', 'Two frames are wrapped up in a page of a newspaper', '两格胶片包在一张报纸里', '2003'),
  step('wind', 'The wind carries them away', '风把它们吹走了', '2004'),
  step('return', 'Two years later he comes back to look for them', '两年后他回来寻找', '27 November 2020'),
];

const LONG_STEM = words(
  'What do the titles and the people who made the film say about this, when they are asked about the autumn in which it was shot, the desert it was shot in, and the projectors that were lent to them?',
  '谈到影片拍摄的那个秋天、取景的沙漠和借来的放映机时，字幕和主创人员是怎样说的？',
);
const stem = (length: Length, en: string, zh: string): { stem: LocalText } => ({
  stem: length === 'short' ? words(en, zh) : words(`${LONG_STEM.en} ${en}`, `${LONG_STEM.zh}${zh}`),
});

/** One sound question of each kind and length, about a real film; the claims in the long ones are made up. */
const QUESTIONS: Record<Kind, (length: Length) => Question> = {
  choice: (length) => ({
    ...common('choice', length),
    ...stem(length, 'Who plays the projectionist?', '谁饰演放映员？'),
    kind: 'choice',
    options: length === 'short' ? PEOPLE.slice(0, 4) : PHRASES.slice(0, 4),
    key: length === 'short' ? 'fan-wei' : 'see',
  }),
  truth: (length) => ({
    ...common('truth', length),
    ...stem(length, 'True or false: it is shot on film.', '判断正误：用胶片拍摄。'),
    kind: 'truth',
    options: [option('true', 'True', '正确'), option('false', 'False', '错误')],
    fixedOrder: true,
    key: 'false',
  }),
  select: (length) => ({
    ...common('select', length),
    ...stem(length, 'Who is on screen?', '谁出现在银幕上？'),
    kind: 'select',
    options: length === 'short' ? PEOPLE.slice(0, 5) : PHRASES,
    key: length === 'short' ? ['zhang-yi', 'fan-wei', 'liu-haocun'] : ['see', 'steal', 'learn'],
  }),
  order: (length) => ({
    ...common('order', length),
    ...stem(length, 'In which order does this happen?', '这些事按什么顺序发生？'),
    kind: 'order',
    options: length === 'short' ? EVENTS.slice(0, 4) : EVENTS,
    key: (length === 'short' ? EVENTS.slice(0, 4) : EVENTS).map(({ id }) => id),
  }),
  match: (length) => {
    const jobs = [
      option('fugitive', 'The fugitive', '逃犯'),
      option('projectionist', 'The projectionist', '放映员'),
      option('orphan', 'The orphan girl', '孤女'),
      option('camera', 'Cinematographer and operator', '摄影指导'),
      option('writer', 'Screenwriter, with the director', '编剧（与导演合作）'),
      option('cutter', 'Editor of the second version', '第二版剪辑'),
    ];
    const prompts = length === 'short' ? jobs.slice(0, 3) : jobs;
    return {
      ...common('match', length),
      ...stem(length, 'Who is who?', '谁是谁？'),
      kind: 'match',
      prompts,
      options: length === 'short' ? PEOPLE.slice(0, 4) : PEOPLE,
      key: Object.fromEntries(prompts.map(({ id }, at) => [id, PEOPLE[at]?.id ?? ''])),
    };
  },
  number: (length) => ({
    ...common('number', length),
    ...stem(length, 'How long is it?', '片长多少？'),
    kind: 'number',
    key: 104,
    unit: 'minutes',
    range: { least: 80, most: 150, step: 1 },
    within: 1,
    span: 20,
  }),
  text: (length) => ({
    ...common('text', length),
    ...stem(length, 'Who directed it?', '导演是谁？'),
    kind: 'text',
    key: words('Zhang Yimou', '张艺谋'),
    accepts: ['Zhang Yimou', '张艺谋'],
    rejects: ['Zhang Yimin'],
  }),
  clues: (length) => ({
    ...common('clues', length),
    ...(length === 'short'
      ? stem(length, 'Which film is meant?', '说的是哪部影片？')
      : stem('short', 'Which film do these six clues mean?', '这六条线索说的是哪部影片？')),
    kind: 'clues',
    clues: [
      words('It was first shown in a town by the sea.', '首映于一座海滨城市。'),
      words('A strip of film is washed by a whole town.', '全镇人一起清洗一条胶片。'),
      words('A man has seen his daughter last six years ago.', '男主角已六年没有见到女儿。'),
      ...(length === 'short'
        ? []
        : [
            words(
              'Its makers took it back from a festival, a day before it was to be shown there, for what they called technical reasons.',
              '片方在放映前一天以“技术原因”将它从电影节撤回。',
            ),
            words(
              'Twenty-four frames are all that he has come for, through the sand and on foot.',
              '他徒步穿过沙漠，只为二十四格画面。',
            ),
            words('Its title names the time that they take.', '片名正是这些画面的时长。'),
          ]),
    ],
    options: [
      option('one-second', 'One Second', '一秒钟', '一秒钟'),
      option('ju-dou', 'Ju Dou', '菊豆', '菊豆'),
      option('hero', 'Hero', '英雄', '英雄'),
      option('to-live', 'To Live', '活着', '活着'),
    ],
    key: 'one-second',
  }),
  place: (length) => {
    const line = length === 'short' ? STEPS.slice(0, 3) : STEPS.slice(0, 11);
    const card =
      length === 'short'
        ? step('wash', 'The whole town washes the film', '全镇清洗胶片', '1974')
        : step(
            'back',
            'The reel that was lost in the sand comes back from the workshop in two pieces',
            '掉进沙里的那盘胶片断成两截后从修理铺送了回来',
            '27 November 2020',
          );
    return {
      ...common('place', length),
      stem:
        length === 'short'
          ? words(
              `The story: where does “${card.text.en}” belong?`,
              `故事：“${card.text.zh ?? ''}”该放在哪里？`,
            )
          : words(
              `How the film came to its audiences at last: where does “${card.text.en}” belong?`,
              `影片终于与观众见面的经过：“${card.text.zh ?? ''}”该放在哪里？`,
            ),
      kind: 'place',
      line,
      card,
      key: length === 'short' ? 2 : 6,
    };
  },
};

/** A bank with a question of each of the kinds and lengths asked for, for tests of how each is played and shown. */
export function kindsBank(id: string, kinds: readonly Kind[], lengths: readonly Length[] = ['short']): Bank {
  return Bank.parse({
    format: 'reel-quiz/bank',
    version: BANK_VERSION,
    id,
    films: [{ id: FILM, title: words('One Second', '一秒钟'), originalTitle: '一秒钟', year: 2020 }],
    seed: 1,
    questions: kinds.flatMap((kind) => lengths.map((length) => QUESTIONS[kind](length))),
  });
}
