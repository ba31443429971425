import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { verifyCertificate, type Verification } from './verify-certificate.js';

@ObjectType({ description: 'What anyone may learn of a certificate who holds its code.', simpleResolvers: true })
@Who(anyone)
export class CertificateVerification {
  @Field(() => String, { description: 'Serial number on the page.' })
  serialNo!: string;

  @Field(() => String, { description: 'What it certifies.' })
  kind!: string;

  @Field(() => String, { description: 'The name, all but its first character hidden: 林**.' })
  maskedName!: string;

  @Field(() => DateScalar, { description: 'Day on the page.' })
  issuedOn!: string;

  @Field(() => Boolean, { description: 'Whether it is in force.' })
  valid!: boolean;

  @Field(() => String, { description: "Valid or void, in the request's language." })
  status!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is void; null while it is valid.' })
  voidedOn!: string | null;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;
}

@Resolver()
export class VerifyResolver {
  @Query(() => CertificateVerification, {
    nullable: true,
    description:
      'Whether a certificate is genuine, for anyone who holds its code; null for a code that is nobody’s. RATE_LIMITED where an address tries code after code.',
  })
  @Who(anyone)
  verifyCertificate(
    @Arg('code', () => String, { description: 'As on the page; hyphens, blanks and case don’t matter.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<Verification | null> {
    return verifyCertificate(context, code);
  }
}
