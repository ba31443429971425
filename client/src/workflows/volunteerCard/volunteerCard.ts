import {
  AppealVolunteerCardReplacementDocument,
  ApplyForVolunteerCardReplacementDocument,
  VolunteerCardReplacementDocument,
  VolunteerCardReplacementDoorDocument,
  SaveVolunteerCardReplacementDraftDocument,
  SupplementVolunteerCardReplacementDocument,
  WithdrawVolunteerCardReplacementDocument,
  type VolunteerCardReplacementValuesFragment,
} from '../../graph/graphql';
import { defineApplication } from '../../review/application/define';

/** 补办义工证, as the rooms around it see it. */
export const volunteerCard = defineApplication({
  code: 'VOLUNTEER_CARD_REPLACEMENT',
  type: 'VolunteerCardReplacement',
  documents: {
    door: VolunteerCardReplacementDoorDocument,
    one: VolunteerCardReplacementDocument,
    save: SaveVolunteerCardReplacementDraftDocument,
    apply: ApplyForVolunteerCardReplacementDocument,
    supplement: SupplementVolunteerCardReplacementDocument,
    withdraw: WithdrawVolunteerCardReplacementDocument,
    appeal: AppealVolunteerCardReplacementDocument,
  },
  values: (application) => {
    const { reason, statement } = application as VolunteerCardReplacementValuesFragment;
    return { reason: reason ?? null, statement: statement ?? null };
  },
});
