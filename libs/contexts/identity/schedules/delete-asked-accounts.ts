import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { DeleteWhenAsked } from '../use-cases/delete-when-asked.ts';

/** After what is kept for a time has gone by night, so do the accounts whose people asked for it. */
@Daily('04:20', 'delete-accounts')
@Injectable()
export class DeleteAskedAccounts implements Schedule {
  constructor(private readonly deleteWhenAsked: DeleteWhenAsked) {}

  run(): Promise<void> {
    return this.deleteWhenAsked.execute();
  }
}
