import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import passport from 'passport';
import { type IVerifyOptions, Strategy } from 'passport-local';
import { DomainError, type PersonId } from '#kernel';
import { cookieIn, cookieName } from '#platform';
import { RecognizeByPassword } from '../use-cases/recognize-by-password.ts';

type Done = (error: unknown, personId?: PersonId | false, options?: IVerifyOptions) => void;

class Failure {
  constructor(readonly cause: unknown) {}
}
const failed = (error: unknown) => new Failure(error);

/** Has passport recognize who signs in; another way to sign in is another strategy beside this one. */
@Injectable()
export class PasswordGuard implements CanActivate {
  private readonly passport = new passport.Passport();

  constructor(private readonly recognizeByPassword: RecognizeByPassword) {
    const strategy = new Strategy(
      { usernameField: 'signInId', passReqToCallback: true, session: false },
      async (request, signInId, password, done: Done) => {
        const recognized = await this.recognized(request, { signInId, password }).catch(failed);
        done(
          recognized instanceof Failure ? recognized.cause : null,
          recognized instanceof Failure ? false : recognized,
        );
      },
    );
    this.passport.use('password', strategy);
  }

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const [request, response] = [
      host.switchToHttp().getRequest<Request>(),
      host.switchToHttp().getResponse<Response>(),
    ];
    request.user = await new Promise<Express.User>((resolve, reject) => {
      const done: Done = (error, personId) => {
        if (error) return reject(error);
        if (personId) return resolve(personId as unknown as Express.User);
        return reject(new DomainError('request-malformed', { issues: 'signInId, password' }));
      };
      this.passport.authenticate('password', { session: false }, done)(request, response, reject);
    });
    return true;
  }

  private recognized(request: Request, typed: { signInId: string; password: string }): Promise<PersonId> {
    const device = cookieIn(request.headers.cookie, cookieName('device', request.secure));
    return this.recognizeByPassword.execute({ ...typed, address: request.ip ?? '', device });
  }
}
