import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA and its own best practices, targets of 24 px among them. */
export function axeFaults(page: Page): Promise<string[]> {
  return violations(page, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'target-size': { enabled: true } },
  });
}

/** The same of colours alone: what is left to look at in another theme. */
export function axeFaultsOfColour(page: Page): Promise<string[]> {
  return violations(page, { runOnly: { type: 'rule', values: OF_COLOUR } });
}

async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  // By evaluation: the extension's own rules let no script tag in.
  await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const found = await checker.run(document, { ...given, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`.trim()),
    );
  }, options);
}
