import type { Id, OrganizationId, PersonId } from '#kernel';

/** Somebody in an offering who has not completed it, and whether they were told. */
export interface Recipient {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
  readonly hasMail: boolean;
  readonly wasTold: boolean;
}

export interface Sorted {
  readonly byMail: readonly Recipient[];
  readonly onPaper: readonly Recipient[];
  readonly toldBefore: readonly Recipient[];
}

/** Who is written to, who stands on the printed list, and who has been told. */
export function sortRecipients(recipients: readonly Recipient[]): Sorted {
  const onPaper = recipients.filter(({ hasMail }) => !hasMail);
  const reachable = recipients.filter(({ hasMail }) => hasMail);
  return {
    onPaper,
    byMail: reachable.filter(({ wasTold }) => !wasTold),
    toldBefore: reachable.filter(({ wasTold }) => wasTold),
  };
}

export const countsOf = ({ byMail, onPaper, toldBefore }: Sorted) => ({
  mailed: byMail.length,
  onPaper: onPaper.length,
  toldBefore: toldBefore.length,
});
