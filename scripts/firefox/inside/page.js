/* Runs in the process of a page or of a popup, with the browser's own rights: does there what the window's script asks for. */
const input = { window: content, parent: content, _EU_Ci: Ci, _EU_Cc: Cc };
input.KeyboardEvent = content.KeyboardEvent;
input.navigator = content.navigator;
Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', input);

const asks = {
  /** Runs a function as the page's own script would, which no content security policy keeps us from. */
  async run(source, given) {
    const world = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    world.given = JSON.stringify(given ?? null);
    return Cu.evalInSandbox(`(async () => JSON.stringify(await (${source})(JSON.parse(given))))()`, world);
  },
  click(selector) {
    const element = content.document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector} to click on.`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    input.synthesizeMouseAtCenter(element, {}, content);
  },
  type(text) {
    input.sendString(text, content);
  },
};

addMessageListener('baro:ask', async ({ data: { number, what, given } }) => {
  try {
    sendAsyncMessage('baro:answer', { number, answer: await asks[what](...given) });
  } catch (error) {
    sendAsyncMessage('baro:answer', { number, error: String(error) });
  }
});
