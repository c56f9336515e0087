/** The checks of what an earlier popup or another window stored, as one chunk: most popups have nothing to bring back. */
export { fittedWork } from './fittedWork';
export { takeNews } from './inStep';
export { restoredLatest } from './restoredLatest';
export { restoredOrders, restoredWork } from './restoredWork';
