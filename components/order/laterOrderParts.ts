/** What most popups never need, as one chunk: small files of their own weigh more than what they hold. */
export { MoreFacts } from './MoreFacts';
export { NoOrderHere } from './NoOrderHere';
export { OrderChoices } from './OrderChoices';
export { OrderFields } from './OrderFields';
