import { httpClient, type Answer, type Client } from '../fixtures/httpClient.ts';
import type { TestServer } from '../fixtures/startServer.ts';

/** Those who work with a platform under fault, each signed in. */
export interface People {
  editor: Client;
  learners: Client[];
}

/** @throws Error with what was answered instead */
export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status === status) return answer;
  throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
}

/**
 * Makes the first account of an empty platform and some learners.
 *
 * @param urls the servers of the platform; learners are spread over them
 */
export async function makePeople(
  server: TestServer,
  urls: readonly string[],
  count: number,
): Promise<People> {
  const { password } = server;
  const first = { name: '管理员', username: 'owner', staffNumber: 'owner', password };
  const made = await httpClient(server.url).post('/api/users/first-register', {
    ...first,
    roles: ['admin'],
  });
  expectStatus(made, 200);
  const editor = httpClient(server.url, await server.login('owner'));
  const learners: Client[] = [];
  for (let n = 0; n < count; n += 1) {
    const name = `learner${n}`;
    const account = { name: `学员${n}`, username: name, staffNumber: name, password };
    expectStatus(await editor.post('/api/users', { ...account, roles: ['staff'], audience: ['frontline'] }), 201); // prettier-ignore
    learners.push(httpClient(urls[n % urls.length] ?? server.url, await server.login(name)));
  }
  return { editor, learners };
}
