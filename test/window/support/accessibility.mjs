import axe from 'axe-core';

/** What axe-core has to say about a view; its content security policy lets no script in but by the browser itself. */
export async function accessibilityProblems(view) {
  const frame = await (await view.locator('main').elementHandle()).ownerFrame();
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}
