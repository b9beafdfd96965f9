import { defineProgram } from '#contract';
import type { Id } from '#kernel';
import { forgetEverybody } from './database.ts';
import { anOffice } from './town.ts';
import type { World } from './world.ts';

let programs = 0;

/** On an emptied database: an office with a program that can tell the public of itself, under a code nobody had before. */
export async function aProgramSite(world: World) {
  await forgetEverybody(world.owner);
  world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
  const place = await anOffice(world.owner);
  const office = await world.as(place.clerk, place.id);
  programs += 1;
  const code = `makers-${programs}`;
  const input = { code, name: { ja: '作り手の一年', en: 'Makers’ year' }, organizationId: place.id };
  const { answer } = await office.ask(defineProgram, { params: {}, input });
  return { place, office, code, programId: answer.id as Id<'Program'> };
}
