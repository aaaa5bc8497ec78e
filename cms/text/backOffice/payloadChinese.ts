import type { Language as PayloadLanguage } from '@payloadcms/translations';

/** What Payload says in place of its own words: an office's, for one who never saw a database. */
const replaced = {
  error: {
    correctInvalidFields: '请改正标红的栏目。',
    unspecific: '没有成功，请再试一次。',
    unknown: '出了问题，请稍后再试。',
    usernameOrPasswordIncorrect: '工号或密码不对，请再试一次',
    emailOrPasswordIncorrect: '工号或密码不对，请再试一次',
  },
  fields: {
    addLabel: '添加{{label}}',
    chooseFromExisting: '从已有的里选',
    uploadNewLabel: '上传新{{label}}',
  },
  general: {
    adminTheme: '后台外观',
    backToDashboard: '回到首页',
    createNew: '新建',
    createNewLabel: '新建{{label}}',
    created: '创建时间',
    dashboard: '首页',
    editing: '编辑',
    lastModified: '保存时间',
    noLabel: '—',
    noOptions: '没有可选的',
    noResultsFound: '没有找到',
    payloadSettings: '后台设置',
    successfullyCreated: '{{label}}已保存',
    titleTrashed: '{{label}}《{{title}}》已移到回收站。',
    titleDeleted: '{{label}}《{{title}}》已删除。',
    untitled: '未命名',
    yes: '是',
  },
  version: {
    aboutToRestore: '这份{{label}}将恢复到 {{versionDate}} 时的样子。现在的内容仍留在版本记录里。',
    autosavedSuccessfully: '已自动保存。',
    changed: '已发布，有未发布的修改',
    currentDraft: '当前草稿',
    draftSavedSuccessfully: '草稿已保存。',
    lastSavedAgo: '已自动保存',
    previouslyDraft: '以前的草稿',
    previouslyPublished: '以前发布的',
    versionID: '版本',
  },
} satisfies Record<string, Record<string, string>>;

/** A Chinese word before or after one that is filled in stands without a space. */
const beforeWord = /(?<=\p{Script=Han}) (?=\{\{(?:label|title|entityLabel|documentTitle)\}\})/gu;
const afterWord = /(?<=\{\{(?:label|title|entityLabel|documentTitle)\}\}) (?=\p{Script=Han})/gu;

function tidy(text: string): string {
  return text
    .replaceAll(beforeWord, '')
    .replaceAll(afterWord, '')
    .replaceAll('垃圾箱', '回收站')
    .replaceAll('仪表板', '首页')
    .replaceAll('字段', '栏目');
}

type Words = Record<string, Record<string, string>>;

/**
 * Payload's Chinese as people here say it: without stray spaces around what is filled in, without
 * the words of databases.
 *
 * @param given the language as Payload brings it
 */
export function payloadChinese(given: PayloadLanguage): PayloadLanguage {
  const said = Object.entries(given.translations as Words).map(([group, words]) => {
    const tidied = Object.entries(words).map(([name, text]) => [name, tidy(text)] as const);
    const ours = (replaced as Words)[group];
    return [group, { ...Object.fromEntries(tidied), ...ours }] as const;
  });
  return { ...given, translations: Object.fromEntries(said) } as PayloadLanguage;
}
