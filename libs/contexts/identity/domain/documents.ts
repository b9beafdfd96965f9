/** A text a person accepts, by its name and version. */
export interface DocumentVersion {
  readonly document: string;
  readonly version: string;
}

/** Those of the texts in force that are not among the accepted ones, written `document version`. */
export const toAccept = <Version extends DocumentVersion>(
  inForce: readonly Version[],
  accepted: readonly string[],
): Version[] => inForce.filter(({ document, version }) => !accepted.includes(`${document} ${version}`));
