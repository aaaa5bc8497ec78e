export const zh = {
  refusals: {
    'practice-empty': '这里暂时没有可以练的题，换个专题或难度试试',
    'mistakes-none-due': '今天没有该复习的错题',
    'round-unknown': '没有这组练习，或者它太久没做，已经清理了',
    'question-unknown/practice': '这组练习里没有这道题',
    'practice-held': '这道题刚刚用进了测验，先不练它',
  },
  /** On the form of a question that is allowed for practice. */
  notes: {
    held: '这道题勾选了“可用于练习”，但还不会对所有人出现：下面标出的测验要等答案公布以后，才放它进练习。',
    open: '这道题可用于练习：学员随时能练到它，也能看到答案。',
    holds: '答案还没有对所有人公布',
  },
};
