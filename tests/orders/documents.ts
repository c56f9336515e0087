import { Window } from 'happy-dom';

/** A saved page as the content script would see it: at its address, with its style sheets, its scripts not run. */
export function documentOf(html: string, url: string): Document {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

/** For many pages one after the other: happy-dom keeps every window until it is closed. */
export async function withDocument<T>(html: string, url: string, use: (document: Document) => T): Promise<T> {
  const document = documentOf(html, url);
  try {
    return use(document);
  } finally {
    await (document.defaultView as unknown as Window).happyDOM.close();
  }
}

/** The same outside a window, where there is no computed style. */
export function detachedDocumentOf(html: string): Document {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
