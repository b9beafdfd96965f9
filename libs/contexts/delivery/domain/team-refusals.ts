import { DomainError } from '#kernel';

export class TeamNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class TeamLocked extends DomainError {
  constructor(number: number) {
    super('team-locked', { number });
  }
}

export class TeamFull extends DomainError {
  constructor(number: number, largest: number) {
    super('team-full', { number, largest });
  }
}

export class NotInATeam extends DomainError {
  constructor() {
    super('not-in-a-team');
  }
}

export class TeamSizesContradict extends DomainError {
  constructor() {
    super('team-sizes-contradict');
  }
}

export class WishNeedsTwo extends DomainError {
  constructor() {
    super('wish-needs-two');
  }
}
