/** Facts of made-up films that bear a question of every kind, in both languages. */
export const LIGHTHOUSE = `
format: reel-quiz/facts
version: 1
film:
  id: the-lighthouse-1999
  year: 1999
  titles:
    - { text: The Lighthouse, language: en, kind: display, sources: [{ id: handbook, at: { en: p. 1, zh: 第1页 } }] }
    - { text: 灯塔, language: zh, kind: original, sources: [{ id: handbook, at: { en: p. 1, zh: 第1页 } }] }
sources:
  - id: handbook
    title: { en: Film handbook, zh: 电影手册 }
    according: { en: According to the film handbook, zh: 据电影手册 }
    kind: book
    weight: first
  - id: blog
    title: { en: Harbour blog, zh: 港口博客 }
    according: { en: According to the harbour blog, zh: 据港口博客 }
    kind: blog
    weight: low
  - id: diary
    title: { en: Sailor’s diary, zh: 水手日记 }
    according: { en: According to the sailor’s diary, zh: 据水手日记 }
    kind: diary
    weight: medium
  - id: filler
    title: { en: Filler page, zh: 填充网页 }
    according: { en: According to the filler page, zh: 据填充网页 }
    kind: filler
    weight: lowest
entities:
  - { id: li-ming, type: person, name: Li Ming, nameOrder: family-first, aliases: [Leon Li], original: 李明 }
  - { id: wang-fang, type: person, name: Wang Fang, nameOrder: family-first }
  - { id: zhao-lei, type: person, name: Zhao Lei, nameOrder: family-first, aliases: [Ray Zhao] }
  - { id: chen-bo, type: person, name: Chen Bo, nameOrder: family-first }
  - { id: xu-jing, type: person, name: Xu Jing, nameOrder: family-first }
  - { id: sun-tao, type: person, name: Sun Tao, nameOrder: family-first }
  - { id: he-wen, type: person, name: He Wen, nameOrder: family-first, pool: true, suits: [director, producer] }
  - { id: ma-jun, type: person, name: Ma Jun, nameOrder: family-first, pool: true, suits: [director, producer] }
  - { id: gao-yun, type: person, name: Gao Yun, nameOrder: family-first, pool: true, suits: [director, producer] }
  - { id: keeper, type: character, name: { en: The old keeper, zh: 守灯老人 }, phrase: { en: the old keeper, zh: 守灯老人 } }
  - { id: pilot, type: character, name: { en: The pilot, zh: 领航员 }, phrase: { en: the pilot, zh: 领航员 } }
  - { id: orphan, type: character, name: { en: The orphan, zh: 孤儿 }, phrase: { en: the orphan, zh: 孤儿 } }
  - { id: widow, type: character, name: { en: The widow, zh: 寡妇 }, phrase: { en: the widow, zh: 寡妇 } }
  - { id: cook, type: character, name: { en: The cook, zh: 厨子 }, phrase: { en: the cook, zh: 厨子 } }
  - { id: lamp-films, type: organisation, name: Lamp Films }
  - { id: wick-films, type: organisation, name: Wick Films, pool: true, suits: [us-rights] }
  - { id: oil-films, type: organisation, name: Oil Films, pool: true, suits: [us-rights] }
  - { id: glow-films, type: organisation, name: Glow Films, pool: true, suits: [us-rights] }
  - { id: qingdao, type: place, name: { en: Qingdao, zh: 青岛 } }
facts:
  - id: director
    topic: production
    subject: the-lighthouse-1999
    relation: director
    value: { entity: li-ming }
    sources: [{ id: handbook, at: { en: p. 2, zh: 第2页 } }]
    statement: { en: Li Ming directed the film., zh: 影片由Li Ming执导。 }
  - id: director-in-filler
    topic: production
    subject: the-lighthouse-1999
    relation: director
    value: { entity: wang-fang }
    sources: [{ id: filler, at: { en: top, zh: 顶部 } }]
    statement: { en: Wang Fang directed the film., zh: 影片由Wang Fang执导。 }
  - id: producers
    topic: production
    subject: the-lighthouse-1999
    relation: producer
    value: { entities: [chen-bo, xu-jing] }
    sources: [{ id: handbook, at: { en: p. 3, zh: 第3页 } }]
    statement: { en: Chen Bo and Xu Jing produced the film., zh: 影片的制片人是Chen Bo和Xu Jing。 }
  - id: camera
    topic: production
    subject: the-lighthouse-1999
    relation: cinematographer
    value: { entity: zhao-lei }
    sources: [{ id: handbook, at: { en: p. 4, zh: 第4页 } }]
    statement: { en: Zhao Lei was the cinematographer., zh: 影片的摄影师是Zhao Lei。 }
  - id: us-rights
    topic: release
    subject: the-lighthouse-1999
    relation: us-rights
    value: { entity: lamp-films }
    sources: [{ id: handbook, at: { en: p. 9, zh: 第9页 } }]
    qualifier: { en: US, zh: 美国 }
    statement: { en: Lamp Films bought the US rights., zh: Lamp Films买下了美国发行权。 }
  - id: runtime
    topic: production
    subject: the-lighthouse-1999
    relation: runtime
    value: { number: 97, unit: minutes }
    foils: [{ number: 82 }, { number: 88 }, { number: 109 }]
    sources: [{ id: handbook, at: { en: p. 5, zh: 第5页 } }]
    statement: { en: The film runs for 97 minutes., zh: 影片片长97分钟。 }
  - id: year
    topic: release
    subject: the-lighthouse-1999
    relation: year
    value: { number: 1999, unit: year }
    sources: [{ id: handbook, at: { en: p. 1, zh: 第1页 } }]
    statement: { en: The Lighthouse is from 1999., zh: 《灯塔》是1999年的影片。 }
  - id: location
    topic: production
    subject: the-lighthouse-1999
    relation: location
    value: { entity: qingdao }
    sources: [{ id: blog, at: { en: line 7, zh: 第7行 } }]
    statement: { en: The blog says that the film was shot in Qingdao., zh: 博客说，影片在青岛拍摄。 }
  - id: plays-keeper
    topic: cast
    subject: wang-fang
    relation: plays
    value: { entity: keeper }
    sources: [{ id: handbook, at: { en: p. 6, zh: 第6页 } }]
    statement: { en: Wang Fang plays the old keeper., zh: Wang Fang饰演守灯老人。 }
  - id: plays-pilot
    topic: cast
    subject: sun-tao
    relation: plays
    value: { entity: pilot }
    sources: [{ id: handbook, at: { en: p. 6, zh: 第6页 } }]
    statement: { en: Sun Tao plays the pilot., zh: Sun Tao饰演领航员。 }
  - id: plays-orphan
    topic: cast
    subject: xu-jing
    relation: plays
    value: { entity: orphan }
    sources: [{ id: handbook, at: { en: p. 6, zh: 第6页 } }]
    statement: { en: Xu Jing plays the orphan., zh: Xu Jing饰演孤儿。 }
  - id: keeper-was
    topic: plot
    subject: keeper
    relation: former-work
    value: { text: { en: A sailor, zh: 水手 } }
    foils: [{ en: A baker, zh: 面包师 }, { en: A teacher, zh: 教师 }, { en: A dentist, zh: 牙医 }]
    sources: [{ id: blog, at: { en: line 3, zh: 第3行 } }]
    spoiler: true
    ask: { en: What was the keeper in his youth?, zh: 守灯老人年轻时做什么？ }
    claim: { en: 'In his youth the keeper was {{value}}.', zh: '守灯老人年轻时是{{value}}。' }
    accounts:
      about: { en: what the keeper was, zh: 守灯老人从前做什么 }
      claims:
        - { claim: { en: A sailor, zh: 水手 }, sources: [{ id: blog, at: { en: line 3, zh: 第3行 } }] }
        - { claim: { en: A cook, zh: 厨师 }, sources: [{ id: diary, at: { en: May, zh: 五月 } }] }
    statement: { en: The blog calls the keeper a former sailor., zh: 博客说，守灯老人从前是水手。 }
  - id: storm
    topic: plot
    subject: keeper
    relation: sees
    value: { text: { en: A storm at sea, zh: 海上的暴风雨 } }
    sources: [{ id: handbook, at: { en: p. 7, zh: 第7页 } }]
    event: { moment: 1, words: { en: A storm breaks, zh: 暴风雨来临 } }
    statement: { en: The old keeper sees a storm break., zh: 守灯老人看见暴风雨来临。 }
  - id: rescue
    topic: plot
    subject: keeper
    relation: rescues
    value: { entity: orphan }
    sources: [{ id: handbook, at: { en: p. 7, zh: 第7页 } }]
    event: { moment: 2, words: { en: A child is rescued, zh: 孩子获救 } }
    statement: { en: The old keeper rescues the orphan from the waves., zh: 守灯老人从海浪里救起孤儿。 }
  - id: letter
    topic: plot
    subject: keeper
    relation: writes-to
    value: { entity: widow }
    sources: [{ id: handbook, at: { en: p. 8, zh: 第8页 } }]
    event: { moment: 3, words: { en: A letter is sent, zh: 寄出一封信 } }
    statement: { en: The old keeper writes to the widow., zh: 守灯老人给寡妇写信。 }
  - id: secret
    topic: plot
    subject: keeper
    relation: hides
    value: { text: { en: A map, zh: 一张地图 } }
    sources: [{ id: filler, at: { en: top, zh: 顶部 } }]
    statement: { en: The keeper hides a map., zh: 守灯老人藏着一张地图。 }
  - id: premiere
    topic: release
    subject: the-lighthouse-1999
    relation: premiere
    value: { date: 1999-03-05 }
    sources: [{ id: handbook, at: { en: p. 9, zh: 第9页 } }]
    statement: { en: The premiere was on 5 March 1999., zh: 影片于1999年3月5日首映。 }
  - id: home-release
    topic: release
    subject: the-lighthouse-1999
    relation: home-release
    value: { date: 1999-10-08 }
    sources: [{ id: handbook, at: { en: p. 9, zh: 第9页 } }]
    statement: { en: The home release came on 8 October 1999., zh: 影碟于1999年10月8日发行。 }
`;

/** A film that shares its title with the first, and two with titles of their own. */
export const OTHER_FILMS = [
  otherFilm('the-lighthouse-2009', 'The Lighthouse', '灯塔', 2009),
  otherFilm('the-ferry-1985', 'The Ferry', '渡船', 1985),
  otherFilm('the-quay-1991', 'The Quay', '码头', 1991),
];

function otherFilm(id: string, title: string, chinese: string, year: number): string {
  return `
format: reel-quiz/facts
version: 1
film:
  id: ${id}
  year: ${year}
  titles:
    - { text: ${title}, language: en, kind: display, sources: [{ id: handbook, at: { en: p. 20, zh: 第20页 } }] }
    - { text: ${chinese}, language: zh, kind: original, sources: [{ id: handbook, at: { en: p. 20, zh: 第20页 } }] }
sources:
  - id: handbook
    title: { en: Film handbook, zh: 电影手册 }
    according: { en: According to the film handbook, zh: 据电影手册 }
    kind: book
    weight: first
facts:
  - id: year
    topic: release
    subject: ${id}
    relation: year
    value: { number: ${year}, unit: year }
    sources: [{ id: handbook, at: { en: p. 20, zh: 第20页 } }]
    statement: { en: ${title} is from ${year}., zh: 《${chinese}》是${year}年的影片。 }
`;
}
