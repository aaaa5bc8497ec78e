/** Payload's own words about accounts, said as the platform says them. */
export const payloadWords = {
  zh: { authentication: { username: '登录名' } },
  en: { authentication: { username: 'Login name' } },
};
