/** The checks of what an earlier popup stored, as one chunk: most popups have nothing to bring back. */
export { fittedWork } from './fittedWork';
export { restoredLatest } from './restoredLatest';
export { restoredOrders, restoredWork } from './restoredWork';
