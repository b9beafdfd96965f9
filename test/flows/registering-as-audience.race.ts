import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { type AudienceGround, aPlainBrowser, aPublicPresentation, aVisitor, linkIn } from '../world/audience.ts';
import type { Client } from '../world/client.ts';
import { anOffice } from '../world/town.ts';
import { aYear } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

const PLACES = 3;
const PEOPLE = 12;

describe('Many at once take the last places of an audience', () => {
  let world: World;
  let clerk: Client;
  let ground: AudienceGround;
  let browser: Awaited<ReturnType<typeof aPlainBrowser>>;

  beforeAll(async () => {
    world = await aWorld();
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    ground = await aPublicPresentation(world.owner, await aYear(world.owner), '2027-02-20');
    browser = await aPlainBrowser(world);
    const input = {
      roomPlaces: PLACES,
      onlinePlaces: 0,
      watchLink: null,
      version: 0,
      opensAt: '2026-11-01T09:00:00+09:00',
      closesAt: '2027-02-19T17:00:00+09:00',
      words: { ja: '', en: '' },
      forWhom: { ja: '', en: '' },
    };
    const { presentationId } = ground;
    await clerk.ask(contract.openAudience, { params: { presentationId }, input });
  });
  afterAll(() => world.end());

  const mailOf = (number: number) => `person-${number}@example.jp`;
  const people = Array.from({ length: PEOPLE }, (_, number) => number);
  const linksIn = async (page: 'confirmation' | 'place') => {
    await world.settle();
    const links = world.mailbox.mails.flatMap((mail) => {
      const link = linkIn(mail, page);
      return link.code ? [{ to: mail.to, ...link }] : [];
    });
    return new Map(links.map((link) => [link.to, link]));
  };
  const states = async () => {
    const { rows } = await world.owner.query(
      `select state, count(*)::int as people from audience_registrations group by state order by state`,
    );
    return Object.fromEntries(rows.map(({ state, people: many }) => [state, many]));
  };

  it('and no more of them have one than there are; the others wait, each in a place of their own', async () => {
    const fields = (number: number) => ({ ...aVisitor, mail: mailOf(number), name: `人 ${number}`, waits: 'yes' });
    await Promise.all(people.map((number) => browser.send(`${ground.at('ja')}/registration`, fields(number))));
    const links = await linksIn('confirmation');
    // Each presses twice.
    const pressed = people.flatMap((number) => [links.get(mailOf(number))!, links.get(mailOf(number))!]);
    const told = await Promise.all(pressed.map(({ path, code }) => browser.send(path, { code })));
    expect(told.filter(({ status }) => status === 200)).toHaveLength(PEOPLE);
    expect(told.filter(({ status }) => status === 404)).toHaveLength(PEOPLE);
    expect(await states()).toEqual({ confirmed: PLACES, waiting: PEOPLE - PLACES });
    const { presentationId } = ground;
    const { answer } = await clerk.ask(contract.listAudience, {
      params: { presentationId },
      input: { state: 'waiting' },
    });
    const order = answer.items.map(({ waitingPlace }) => waitingPlace).toSorted((one, other) => one! - other!);
    expect(order).toEqual(Array.from({ length: PEOPLE - PLACES }, (_, place) => place + 1));
  });

  it('and when several leave at once, as many move up', async () => {
    const links = await linksIn('place');
    const { rows } = await world.owner.query(`select mail from audience_registrations where state = 'confirmed'`);
    const leaving = rows.map(({ mail }) => links.get(mail)!);
    await Promise.all([...leaving, ...leaving].map(({ path, code }) => browser.send(path, { code, deed: 'cancel' })));
    expect(await states()).toEqual({ canceled: PLACES, confirmed: PLACES, waiting: PEOPLE - 2 * PLACES });
    const moved = await world.owner.query(`select facts from events where kind = 'audience-moved-up'`);
    const ids = moved.rows.map(({ facts }) => facts.audienceRegistrationId);
    expect([ids.length, new Set(ids).size]).toEqual([PLACES, PLACES]);
  });
});
