/** The rules and the question after a missing day, as one chunk. */
export { askedDay } from './askedDay';
export { findDeadlines } from './findDeadlines';
