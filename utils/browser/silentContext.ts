/**
 * Stands in for WXT's context of a content script (see wxt.config.ts), which announces itself to the page by an event
 * and a message and keeps a listener there. A store has no business knowing that its shopper uses us, and our one
 * listener needs no context.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- WXT calls `new` on it
export class ContentScriptContext {}
