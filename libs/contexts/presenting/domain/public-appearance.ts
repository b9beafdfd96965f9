import type { AppearanceTold } from './appearance.ts';
import type { InBoth } from './results-presentation.ts';

/** A presentation elsewhere as anybody sees it: of its people those whom the public work of it names. */
export interface PublicAppearance
  extends Pick<AppearanceTold, 'kind' | 'title' | 'place' | 'country' | 'startsOn' | 'endsOn' | 'url'> {
  readonly credits: readonly InBoth[];
}
