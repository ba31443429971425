import {
  AppealFundingCertificateDocument,
  ApplyForFundingCertificateDocument,
  FundingCertificateDocument,
  FundingCertificateDoorDocument,
  SaveFundingCertificateDraftDocument,
  SupplementFundingCertificateDocument,
  WithdrawFundingCertificateDocument,
  type FundingCertificateValuesFragment,
} from '../../graph/graphql';
import { defineApplication } from '../../review/application/define';

/** 奖助贷证明, as the rooms around it see it. */
export const fundingCertificate = defineApplication({
  code: 'FUNDING_CERTIFICATE',
  type: 'FundingCertificate',
  documents: {
    door: FundingCertificateDoorDocument,
    one: FundingCertificateDocument,
    save: SaveFundingCertificateDraftDocument,
    apply: ApplyForFundingCertificateDocument,
    supplement: SupplementFundingCertificateDocument,
    withdraw: WithdrawFundingCertificateDocument,
    appeal: AppealFundingCertificateDocument,
  },
  values: (application) => {
    const { fundingProjectType, purpose, copies } = application as FundingCertificateValuesFragment;
    return { fundingProjectType: fundingProjectType?.code ?? null, purpose: purpose ?? null, copies: copies ?? null };
  },
});
