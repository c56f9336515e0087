/** What the extension's parts say to each other. Kept free of imports: the content script carries it. */
export const readRequest = { type: 'read-this-page' } as const;
export const orderPageHere = { type: 'order-page-here' } as const;

export function isReadRequest(message: unknown): message is typeof readRequest {
  return typeOf(message) === readRequest.type;
}

export function isOrderPageHere(message: unknown): message is typeof orderPageHere {
  return typeOf(message) === orderPageHere.type;
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}
