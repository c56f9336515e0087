/** What the extension's parts say to each other. Kept free of imports: the content script carries it. */
export const readRequest = { type: 'read-this-page' } as const;
export const orderPageHere = { type: 'order-page-here' } as const;

export function isReadRequest(message: unknown): message is typeof readRequest {
  return (message as { type?: unknown } | null)?.type === readRequest.type;
}

export function isOrderPageHere(message: unknown): message is typeof orderPageHere {
  return (message as { type?: unknown } | null)?.type === orderPageHere.type;
}
