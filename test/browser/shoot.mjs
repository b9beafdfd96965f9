// A picture of one page of a running instance:
//   node test/browser/shoot.mjs <path> <out.png> [width] [sign-in id]
// KUNREN_URL says where it runs. Signs in as a demo account; the light theme in Japanese; the whole page.
import { launchChromium } from './chromium.mjs';

const [path, out, width = '1280', signInId] = process.argv.slice(2);
if (!out) {
  console.error('node test/browser/shoot.mjs <path> <out.png> [width] [sign-in id]');
  process.exit(1);
}
const origin = process.env.KUNREN_URL ?? 'http://127.0.0.1:3000';
const browser = await launchChromium();
const context = await browser.newContext({
  baseURL: origin,
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
  viewport: { width: Number(width), height: 900 },
});
if (signInId) await signInAs(signInId);
const page = await context.newPage();
page.on('pageerror', (fault) => console.error('page:', fault.message));
page.on('console', (said) => said.type() === 'error' && console.error('console:', said.text()));
page.on('requestfailed', (asked) => console.error('failed:', asked.url()));
await page.goto(path, { waitUntil: 'networkidle' });
await page.screenshot({ path: out, fullPage: true });
const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
console.log(`${out} ${page.url()}${overflow > 0 ? `; ${overflow} px too wide` : ''}`);
await browser.close();

async function signInAs(id) {
  const { items } = await (await context.request.get('/api/demo-accounts')).json();
  const person = items.find((one) => one.signInId === id);
  if (!person) throw new Error(`No demo account ${id}; there are ${items.map((one) => one.signInId).join(', ')}`);
  const answer = await context.request.post('/api/sessions/demo', { data: { personId: person.personId } });
  if (!answer.ok()) throw new Error(await answer.text());
}
