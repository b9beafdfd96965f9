import { defineProgram, listPrograms, publishPublicPage, writePublicPage } from '#contract';
import type { Id, OrganizationId } from '#kernel';
import type { Browser } from './browser.ts';
import { publicWords } from './public-words.ts';

const CODE = 'sechack365';

/** The program for young makers, defined unless it is there already. */
export async function cohortProgram(office: Browser, organizationId: OrganizationId): Promise<Id<'Program'>> {
  const { items } = await office.ask(listPrograms, { input: { q: CODE } });
  const known = items.find(({ code }) => code === CODE);
  const name = { ja: 'SecHack365', en: 'SecHack365' };
  const program = known ?? (await office.ask(defineProgram, { input: { code: CODE, name, organizationId } }));
  return program.id as Id<'Program'>;
}

/** The office writes and publishes what the program tells of itself; one page is still being translated. */
export async function tellThePublic(office: Browser, programId: Id<'Program'>): Promise<void> {
  for (const { kind, isPublic, ...words } of publicWords) {
    const params = { programId, pageKind: kind };
    const { version } = await office.ask(writePublicPage, { params, input: { ...words, version: 0 } });
    if (isPublic) await office.ask(publishPublicPage, { params, input: { version } });
  }
}
