import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { refuse } from '../kernel/refusal.js';
import { ForeignError } from '../platform/foreign/foreign-error.js';
import { anyone, Who } from '../platform/graph/authority.js';
import type { JsSignatures } from '../platform/wecom/wecom-port.js';
import { isOwnPage } from './own-page.js';
import type { RequestContext } from './request-context.js';

@ObjectType({ description: "What WeCom's JS-SDK needs on one page of ours.", simpleResolvers: true })
@Who(anyone)
export class WeComJsConfig {
  @Field(() => String, { description: 'The corp.' })
  corpId!: string;

  @Field(() => Int, { description: 'The app.' })
  agentId!: number;

  @Field(() => Int, { description: 'Seconds since 1970, as it was signed.' })
  timestamp!: number;

  @Field(() => String, { description: 'The random text that was signed.' })
  nonceStr!: string;

  @Field(() => String, { description: 'For wx.config: SHA-1, 40 hexadecimal digits.' })
  signature!: string;

  @Field(() => String, { description: 'For agentConfig: SHA-1, 40 hexadecimal digits.' })
  agentSignature!: string;
}

@Resolver()
export class WeComJsConfigResolver {
  @Query(() => WeComJsConfig, {
    nullable: true,
    description:
      "Signatures for WeCom's JS-SDK on a page of ours; null where WeCom is not configured or does not answer in time. Refuses pages of others: INVALID_INPUT FOREIGN_URL.",
  })
  @Who(anyone)
  async weComJsConfig(
    @Arg('url', () => String, { description: 'Address of the page as the browser has it; what follows # is left out.' })
    url: string,
    @Ctx() context: RequestContext,
  ): Promise<JsSignatures | null> {
    const { config, foreign } = context.services;
    if (foreign.weCom === null) return null;
    if (!isOwnPage(url, config.publicUrl)) refuse('INVALID_INPUT', 'FOREIGN_URL', {}, 'url');
    try {
      return await foreign.weCom.jsSignatures(url, context.now);
    } catch (error) {
      if (error instanceof ForeignError) return null;
      throw error;
    }
  }
}
