import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from './person.js';

/** Asks the graph from another network address of this machine (127.0.0.0/8 is all its own). */
export function askFrom<T>(url: string, localAddress: string, query: string, variables: object): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-xuegong-client': 'student' };
    const asked = request(`${url}/graphql`, { method: 'POST', localAddress, headers, agent: false }, (response) => {
      text(response).then((body) => resolve(JSON.parse(body) as Answer<T>), reject);
    });
    asked.on('error', reject);
    asked.end(JSON.stringify({ query, variables }));
  });
}
