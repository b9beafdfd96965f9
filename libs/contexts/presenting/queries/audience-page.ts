import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { type AudienceForm, audienceForms } from '../domain/audience-form.ts';
import type { AudienceOffered } from '../domain/audience.ts';
import type { FormTaken } from '../domain/audience-registration.ts';
import { PresentationNotFound } from '../domain/errors.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudienceFacts } from './audience-facts.ts';

const TAKEN = `
  select form, count(*) filter (where state = 'confirmed')::int as confirmed,
    count(*) filter (where state = 'waiting')::int as waiting
  from audience_registrations where presentation_id = $1 group by form`;
const NONE: FormTaken = { confirmed: 0, waiting: 0 };
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Where anybody registers for a results presentation that is public. Joins the caller's transaction. */
@Injectable()
export class AudiencePage {
  constructor(
    private readonly database: Database,
    private readonly facts: AudienceFacts,
  ) {}

  /** Null where the program shows no such presentation, or registration was never opened. */
  async of(code: string, id: string): Promise<AudienceOffered | null> {
    const offered = await this.ofOwn(code, id);
    return offered?.isPublished ? offered : null;
  }

  /** The same for whoever has registered: they see it though it is public no more. */
  async ofOwn(code: string, id: string): Promise<AudienceOffered | null> {
    if (!UUID.test(id)) return null;
    const known = await this.facts.of('welcome-audience', id as PresentationId).catch(missing);
    if (!known?.opening || known.code !== code) return null;
    const rows = await this.database.read<FormTaken & { form: AudienceForm }>('welcome-audience', TAKEN, [id]);
    const [room, online] = audienceForms.map((form) => rows.find((row) => row.form === form) ?? NONE);
    return { ...known, opening: known.opening, taken: { room: room ?? NONE, online: online ?? NONE } };
  }
}

function missing(error: unknown): null {
  if (error instanceof PresentationNotFound) return null;
  throw error;
}
