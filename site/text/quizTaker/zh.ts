import type { QuestionType } from '../../../cms/domain/quiz/questionTypes.ts';

export const zh = {
  kinds: {
    single: '单选题',
    multiple: '多选题，选出所有对的',
    'true-false': '判断题',
    'fill-in': '填空题',
    ordering: '排序题，用箭头调整先后',
    numeric: '填数字',
    matching: '连线题，给左边每一项选一个',
  } satisfies Record<QuestionType, string>,
  begin: '开始作答',
  goOn: '继续作答',
  again: '再考一次',
  place: (place: number, of: number) => `第 ${place} / ${of} 题`,
  /** What a question of a section is worth. */
  worth: (marks: number) => `每题 ${marks} 分`,
  left: (time: string) => `还剩 ${time}`,
  /** Said aloud at ten, five and one. */
  minutesLeft: (minutes: number) => `还剩 ${minutes} 分钟`,
  questions: '题目',
  answered: (place: number) => `第 ${place} 题，已答`,
  unanswered: (place: number) => `第 ${place} 题，未答`,
  choose: '请选择',
  wholePicture: '看大图',
  transcript: '看文字稿',
  /** Before a step's own words. */
  up: '上移：',
  down: '下移：',
  /** Said aloud after a step was moved. */
  movedTo: (place: number) => `：现在排第 ${place}`,
  asItStands: '就是这个顺序',
  figureOnly: '只填数字',
  answerHere: '填写答案',
  blank: (place: number) => `第 ${place} 空`,
  saving: '正在保存…',
  saved: '答案随答随存，断网、退出都不会丢',
  /** Answers that could not be brought to the server: they stand on this device. */
  kept: (count: number) =>
    count > 0
      ? `${count} 题的答案待上传：已留在这台设备上，会自动再传，不用重答`
      : '暂时连不上服务器，会自动再试',
  handsInThen: (count: number) =>
    count > 0 ? `还有 ${count} 题的答案待上传，传上后自动交卷` : '还没有交上，会自动再交',
  /** Beside a question, and behind its number. */
  waits: '待上传',
  andWaits: (told: string) => `${told}，待上传`,
  missing: (count: number) => `还有 ${count} 题没有答，再按一次“交卷”就交了。`,
  back: '上一题',
  next: '下一题',
  handIn: '交卷',
  handingIn: '正在交卷…',
  score: (score: number) => `${score} 分`,
  passed: '合格了',
  failed: '这次没有合格',
  failedLast: '这次没有合格，今年的次数已经用完',
  earned: (hours: string) => `得 ${hours}，已经记入台账。`,
  carried: (day: string) => `今天的学时已满，这一项记到 ${day}。`,
  toRecord: '看我的学时',
  toQuiz: '回到测验',
  toItem: '回到原文',
  toNext: '学下一项',
  /** Before the next item's title. */
  nextIs: '下一项：',
  lost: (count: number) => `有 ${count} 题的答案没能在交卷前传上，没有计入。`,
  right: (place: number) => `第 ${place} 题 · 答对`,
  wrong: (place: number) => `第 ${place} 题 · 答错`,
  partly: (place: number) => `第 ${place} 题 · 部分得分`,
  /** Beside an option: whether it was chosen, whether it is right. */
  told: (chosen: boolean, right: boolean, many: boolean): string =>
    chosen ? (right ? '你的答案，正确' : '你的答案') : many ? '正确答案，没有选' : '正确答案',
  yourAnswer: '你的答案',
  rightAnswer: '正确答案',
  notAnswered: '没有作答',
  held: '答错的题先标出来；回原文里找一找，通过以后公布答案和解析。',
  noReview: '这份测验现在还不能看答案。',
  reviewFrom: (when: string) =>
    `别人还在作答，测验截止以后公布答案和解析：${when}起，在这份测验的页面上看。`,
};
