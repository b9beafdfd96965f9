import { describe, expect, it } from '@jest/globals';
import type { Recipient } from './recipients.ts';
import { countsOf, sortRecipients } from './recipients.ts';

const somebody = (hasMail: boolean, wasTold: boolean) => ({ hasMail, wasTold }) as Recipient;

describe('Recipients', () => {
  it('are written to once, and stand on paper without a mail address', () => {
    const sorted = sortRecipients([somebody(true, false), somebody(true, true), somebody(false, false)]);
    expect(countsOf(sorted)).toEqual({ mailed: 1, onPaper: 1, toldBefore: 1 });
    expect(sorted.byMail).toEqual([somebody(true, false)]);
  });

  it('without a mail address are on paper even if they were told', () => {
    expect(countsOf(sortRecipients([somebody(false, true)]))).toEqual({ mailed: 0, onPaper: 1, toldBefore: 0 });
  });
});
