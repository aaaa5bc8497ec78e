import type { AppealChannel, AppealMode, AppealState } from '../../domain/appeals/appeal.ts';
import type { DEFAULT_CATEGORY_SLUGS } from '../../domain/appeals/category.ts';

interface Most {
  most: number;
}

/** `HH:mm` of the slots that nobody has. */
interface Free {
  free: readonly string[];
}

export const zh = {
  modes: {
    named: '实名',
    confidential: '保密',
    anonymous: '匿名',
  } satisfies Record<AppealMode, string>,
  channels: {
    portal: '门户',
    box: '意见箱',
    meeting: '恳谈会',
    survey: '调研会',
    reception: '接待日',
    hotline: '热线电话',
    letter: '来信来访',
    other: '其他渠道',
  } satisfies Record<AppealChannel, string>,
  states: {
    registered: '已登记',
    claimed: '办理中',
    answered: '已答复',
    closed: '已办结',
    reopened: '重办中',
  } satisfies Record<AppealState, string>,
  categories: {
    safety: '安全',
    life: '后勤生活',
    pay: '薪酬待遇',
    work: '工作安排',
    learning: '学习培训',
    other: '其他',
  } satisfies Record<(typeof DEFAULT_CATEGORY_SLUGS)[number], string>,
  refusals: {
    'appeal-text-missing': '请写清楚是什么事',
    'appeal-text-long': ({ most }: Most) => `最多写 ${most} 个字，请写得短一些`,
    'appeal-place-long': ({ most }: Most) => `地点最多写 ${most} 个字`,
    'appeal-words-missing': '请写上内容',
    'appeal-words-long': ({ most }: Most) => `最多写 ${most} 个字，请写得短一些`,
    'appeal-closing-words': '办结要写清原因、整改和结果，三样都不能空着',
    'appeal-category-unknown': '没有这个类别，请重新选择',
    'appeal-unit-unknown': '没有这个单位，请重新选择',
    'appeal-code-form': '查询码的格式不对',
    'appeal-code-used': '这个查询码已经用在另一件事上',
    'appeal-code-tries': '查询码错了太多次，请过几分钟再试',
    'appeal-signed-in': '匿名提交不能带登录信息，请从匿名页面提交',
    'appeals-many': ({ most }: Most) => `一天最多提交 ${most} 件，请明天再来；急事请打电话`,
    'appeal-unknown': '没有这件事，请核对编号和查询码',
    'forbidden/appeal': '这件事不由你办理',
    'forbidden/appeal-own': '自己提的事要由别人办理',
    'forbidden/appeal-same': '回头看要由办结人以外的人来做',
    'forbidden/officer': '只有办理人可以这样做',
    'appeal-closed': '这件事已经办结',
    'appeal-claimed': '这件事已经有人认领',
    'appeal-unclaimed': '请先认领，再办理',
    'appeal-open': '这件事还没有办结',
    'appeal-rated': '这件事已经评价过了',
    'appeal-reopened': '一件事只能要求重办一次',
    'appeal-paused': '时限已经暂停',
    'appeal-running': '时限没有暂停',
    'appeal-early': '还没到回头看的时候',
    'appeal-not-offered': '没有等你同意公示的内容',
    'appeal-merged': '这件事已经并到另一件一起办',
    'appeal-merge-self': '不能并到自己',
    'appeal-merge-target': '只能并到一件还没办结、没有并走的事',
    'appeal-officer-unknown': '这个人不是在岗的办理人',
    'appeal-picture-missing': '请选一张照片',
    'appeal-picture-large': ({ most }: Most) => `一张照片最大 ${most} MB`,
    'appeal-picture-kind': '只收照片：JPEG、PNG、WebP',
    'appeal-pictures-many': ({ most }: Most) => `一件事最多 ${most} 张照片`,
    'joint-held': '这个月的联席会议已经有纪要，请打开后补充更正',
    'joint-day': '请选今天或以前的会议日期',
    'joint-empty': '请写上会议议定的事，或者至少一件诉求的决定',
    'joint-long': ({ most }: Most) => `这一栏最多写 ${most} 个字`,
    'joint-matter': '有一件诉求不在会议清单里，也不归你办理',
    'joint-unknown': '这个月没有联席会议纪要',
    'forbidden/receiving-unit': '这个单位的接待日不归你安排',
    'forbidden/receiving': '这个接待日不是为你所在的单位安排的',
    'receiving-unknown': '没有这个接待日',
    'receiving-visit': '没有这个预约，请核对查询码',
    'receiving-day': '请选今天或以后的日期',
    'receiving-dates': ({ most, months }: Most & { months: number }) =>
      `每月的日期写 1 到 31 的数，用顿号隔开，最多 ${most} 个；最多安排 ${months} 个月`,
    'receiving-hours': ({ least, most }: Most & { least: number }) =>
      `结束要晚于开始，每人 ${least} 到 ${most} 分钟，至少排得下一个人`,
    'receiving-place': ({ most }: Most) => `请写上地点，最多 ${most} 个字`,
    'receiving-host': ({ most }: Most) => `请写上接待人的姓名和职务，最多 ${most} 个字`,
    'receiving-reason': ({ most }: Most) => `请写上取消的原因，最多 ${most} 个字`,
    'receiving-slot': '接待日没有这个时段，请重新选择',
    'receiving-off': '这个接待日已经取消',
    'receiving-over': '这个接待日已经过去',
    'receiving-early': '到了接待日当天才能记录是否到场',
    'receiving-gone': '这个预约刚刚取消了',
    'receiving-past': '这个时段已经过去，不能再预约或者取消',
    'receiving-taken': ({ free }: Free) =>
      free.length > 0
        ? `这个时段刚被约走，还空着：${free.join('、')}`
        : '这个时段刚被约走，当天已经约满',
    'receiving-booked': ({ slot }: { slot: string }) => `你已经约了当天 ${slot}，要换时段请先取消`,
  },
};
