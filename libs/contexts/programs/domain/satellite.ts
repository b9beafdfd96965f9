import { OfferingStateForbids } from './errors.ts';
import { ParentIsNoSatelliteOffering, SatelliteOfAnotherEdition, SatelliteOfASatellite } from './exercise-errors.ts';
import type { EditionId } from './ids.ts';
import type { OfferingState } from './offering.ts';
import type { DeliveryMode, Seating } from './seating.ts';

interface Parent {
  readonly editionId: EditionId;
  readonly state: OfferingState;
  readonly seating: Pick<Seating, 'parentOfferingId' | 'mode'>;
}

/** A satellite joins the sessions of an offering of the same edition that is given over several venues, and of no other satellite. */
export function insistOnParent(parent: Parent, satellite: { editionId: EditionId; mode: DeliveryMode }): void {
  if (parent.seating.parentOfferingId) throw new SatelliteOfASatellite();
  const bothSatellite = parent.seating.mode === 'satellite' && satellite.mode === 'satellite';
  if (!bothSatellite) throw new ParentIsNoSatelliteOffering();
  if (parent.editionId !== satellite.editionId) throw new SatelliteOfAnotherEdition();
  if (parent.state === 'canceled') throw new OfferingStateForbids('canceled');
}
