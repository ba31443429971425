import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';

export interface Booking {
  id: string;
  state: string;
  slot: { startsAt: string };
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Asks the graph as the person who sits there, by that person's own cookies. */
export async function askAs<T>(
  context: BrowserContext,
  client: 'student' | 'console',
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<T>> {
  const answer = await context.request.post('/graphql', {
    headers: { 'x-xuegong-client': client, origin: inject('baseUrl') },
    data: { query, variables },
  });
  return (await answer.json()) as Answer<T>;
}

/** The student's own bookings, the newest first, as the graph knows them. */
export async function bookingsOf(context: BrowserContext): Promise<Booking[]> {
  type Mine = { viewer: { student: { appointments: { nodes: Booking[] } } } };
  const query = '{ viewer { student { appointments { nodes { id state slot { startsAt } } } } } }';
  const { data, errors } = await askAs<Mine>(context, 'student', query);
  if (!data) throw new Error(`own bookings: ${JSON.stringify(errors)}`);
  return data.viewer.student.appointments.nodes;
}
