import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { Visitor } from './visitor.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Planted</title><style>button { min-height: 30px }</style><main>${body}</main>`;
const planted = page(`
  <button>sound</button>
  <button style="outline: 0">unseen</button>
  <button id="under" style="display: block; margin-top: 40px">covered</button>
  <div style="position: absolute; top: 40px; left: 0; width: 300px; height: 80px; background: #fff"></div>
  <img src="https://elsewhere.example/picture.png">
  <p style="width: 400px; margin-top: 80px">too wide</p>
  <button onkeydown="event.key === 'Tab' && event.preventDefault()">trap</button>
  <button>behind the trap</button>`);

describe('A look at a page', () => {
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    visitor = await Visitor.arrive(browser, 'planted');
  });
  afterAll(() => browser.close());

  it('finds nothing on a sound page', async () => {
    await visitor.page.setContent(page('<h1>Sound</h1><button>one</button> <a href="#two">two</a>'));
    await visitor.look('sound');
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('finds each fault that is planted', async () => {
    await visitor.page.setContent(planted);
    await visitor.look('faulty');
    const found = visitor.faultsFound().join('\n');
    expect(found).toContain('asked https://elsewhere.example/picture.png');
    expect(found).toMatch(/image-alt .+ at img/);
    expect(found).toMatch(/px too wide at 320 px/);
    expect(found).toMatch(/Tab never reaches .*behind the trap/);
    expect(found).toMatch(/no focus is seen on .*unseen/);
    expect(found).toMatch(/covered while it has the focus: .*id="under"/);
    expect(found).not.toMatch(/(reaches|seen on|focus:) <button>sound/);
  });
});
