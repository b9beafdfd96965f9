import type { Page } from 'playwright-core';

const LONGEST_WALK = 240;
const STEPS_BETWEEN_LOOKS = 8;

/**
 * Tabs once around the page, or around the dialog that is open, and tells what is wrong: what can be pressed but is never
 * reached, what shows no focus, what has the focus under something else (WCAG 2.1.1, 2.4.7, 2.4.11).
 */
export async function walkByTab(page: Page, isAgain = false): Promise<string[]> {
  await page.evaluate(startWalk, isAgain);
  for (let step = 0; step < LONGEST_WALK; step++) {
    await page.keyboard.press('Tab');
    if (step % STEPS_BETWEEN_LOOKS === 0 && (await page.evaluate('window.walk.isAround()'))) break;
  }
  return page.evaluate('window.walk.end()');
}

/** Runs in the page. Styles with the focus are read as the next key goes down, when they have settled. */
function startWalk(isAgain: boolean): void {
  const CAN_BE_PRESSED = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
  const before = document.activeElement as HTMLElement | null;
  const seen = new Map<Element, { styles: string; isCovered: boolean }>();
  let isAround = false;
  let last: Element | undefined;

  const styleOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } = getComputedStyle(element);
    const outline = outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor;
    return [outline, boxShadow, borderColor, borderWidth].join();
  };
  const around = (element: Element): Element[] => {
    const above = [element.parentElement, element.parentElement?.parentElement].filter((one) => one !== null);
    return [element, ...above, element.nextElementSibling, element.previousElementSibling].filter(
      (one): one is Element => Boolean(one),
    );
  };
  const stylesAround = (element: Element) => around(element).map(styleOf).join(';');
  /** A field that is drawn by what is around it stands for that. */
  const drawn = (element: Element): Element => {
    const { width, height } = element.getBoundingClientRect();
    const isDrawn = width > 2 && height > 2 && getComputedStyle(element).opacity !== '0';
    return isDrawn || !element.parentElement ? element : (element.closest('label') ?? drawn(element.parentElement));
  };
  const isCovered = (element: Element): boolean => {
    const shown = drawn(element);
    const { left, top, width, height } = shown.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y]));
    return !points.some(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    });
  };
  const keep = () => {
    const here = document.activeElement as HTMLElement | null;
    if (!here || here === last || here.tabIndex < 0) return;
    if (seen.has(here)) isAround = true;
    else seen.set(here, { styles: stylesAround(here), isCovered: isCovered(here) });
    last = here;
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Tab' && keep();

  const isStop = (element: Element): boolean => {
    const { tabIndex, type, name } = element as HTMLInputElement;
    if (tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      (one) => one.name === name && one.form === (element as HTMLInputElement).form,
    );
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const told = (element: Element) => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160);

  function end(): string[] {
    removeEventListener('keydown', onKey, true);
    (document.activeElement as HTMLElement | null)?.blur();
    const dialogs = [...document.querySelectorAll('[aria-modal="true"]')].filter((one) => one.checkVisibility());
    const ground = dialogs.at(-1) ?? document.body;
    const missed = [...ground.querySelectorAll(CAN_BE_PRESSED)].filter((one) => isStop(one) && !seen.has(one));
    const standing = [...seen].filter(([element]) => element.isConnected);
    const unseen = standing.filter(([element, { styles }]) => styles === stylesAround(element));
    const covered = standing.filter(([, kept]) => kept.isCovered);
    before?.focus({ preventScroll: true });
    scrollTo(0, 0);
    return [
      ...missed.map((element) => `Tab never reaches ${told(element)}`),
      ...unseen.map(([element]) => `no focus is seen on ${told(element)}`),
      ...covered.map(([element]) => `covered while it has the focus: ${told(element)}`),
    ];
  }

  /** Where the walk before got stuck, the next one would go on. */
  function beginAtTheTop(): void {
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus({ preventScroll: true });
    top.remove();
  }

  getSelection()?.collapse(document.body, 0);
  if (isAgain) beginAtTheTop();
  addEventListener('keydown', onKey, true);
  Object.assign(window, { walk: { isAround: () => isAround, end } });
}
