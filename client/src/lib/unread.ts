import { createStore } from './store';

/** How many messages are unread, as the graph said last; the tab bar shows it. */
export const unreadStore = createStore(0);
