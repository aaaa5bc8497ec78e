interface Reached {
  year: number;
  /** Figures of 学时. */
  earned: string;
  target: string;
}

export const zh = {
  /** A file's name without its ending. */
  file: (name: string, year: number) => `${name}-${year}年学时证书`,
  titleOf: (name: string, year: number) => `${name} ${year} 年学时证书`,
  title: '学时证书',
  /** Beneath the name. */
  staffNumber: (number: string) => `工号 ${number}`,
  sentence: ({ year, earned, target }: Reached) =>
    `${year} 年度完成教育培训 ${earned} 学时，达到年度目标 ${target} 学时，特发此证。`,
  hours: (figure: string) => `${figure} 学时`,
  number: (number: string) => `证书编号 ${number}`,
  check: '扫码或打开下面的网址，输入编号，可以核验真伪',
  /** Where the unit's seal goes. */
  seal: '盖章处',
  issued: '签发日期',
  foot: (policy: string, digest: string) => `培训政策 ${policy} · 台账校验码 ${digest}`,
  refusals: {
    'not-reached': ({ year }: { year: number }) =>
      `${year} 年的学时还没有达到年度目标，达标后就可以下载证书`,
    'not-reached/no-target': ({ year }: { year: number }) =>
      `${year} 年没有要求学时，所以没有这一年的证书`,
    'certificate-unknown': '没有查到这张证书，请核对编号',
    'certificate-unknown/mistyped': '编号有一位不对，请对照证书再输一遍',
    'seal-missing': '请选择印章图片',
    'seal-kind': '印章图片只收 PNG',
    'seal-large': ({ most }: { most: number }) => `印章图片不能超过 ${most} MB`,
    'seal-size': ({ least, most }: { least: number; most: number }) =>
      `印章图片的宽和高要在 ${least} 到 ${most} 像素之间`,
    'seal-opaque': '印章图片要有透明背景，否则会盖住证书上的字',
    'seal-damaged': '印章图片打不开，请重新导出后再传',
  },
};
