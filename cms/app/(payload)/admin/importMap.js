import { TitleCell as TitleCell_26cd618873528b0864f368d1db68f885 } from '../../../components/Publishing/TitleCell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TableFeature as TableFeature_e93ed63e0f22451ce0a3c25df4e2b266 } from '../../../components/RichText/TableFeature.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Untitled as Untitled_3d9056e7c535fff71017d1f56743c534 } from '../../../components/Publishing/Untitled.tsx'
import { PreviewButton as PreviewButton_af1cbe789f4a1ed9e282c80174d4c2ff } from '../../../components/Publishing/PreviewButton.tsx'
import { PublishButton as PublishButton_d98d4797f41c7b4cc225d8240e97090a } from '../../../components/Publishing/PublishButton.tsx'
import { Versions as Versions_7e24acf13f875cc286e2b0ebd2c5058e } from '../../../components/Versions/index.tsx'
import { QuizFiguresLink as QuizFiguresLink_28d9b7e8f21055daac735f0f43453fb9 } from '../../../components/QuizFigures/index.tsx'
import { QuizRehearsal as QuizRehearsal_95b5bba7d14fa1a4157248d6fd910db8 } from '../../../components/QuizRehearsal/index.tsx'
import { ContestRehearsal as ContestRehearsal_ae494da4b8126d036053bc337c1bd9ec } from '../../../components/QuizRehearsal/ContestRehearsal.tsx'
import { QuestionNotes as QuestionNotes_92510f00d543e7ff3a03eadd5d11fbb8 } from '../../../components/QuestionNotes/index.tsx'
import { DayField as DayField_77ca22a19430b7148b11ebb959888c87 } from '../../../components/DayField/index.tsx'
import { QuestionFilesLink as QuestionFilesLink_58cd116f69ac2af237b77a41544955b5 } from '../../../components/QuestionFiles/index.tsx'
import { PeopleImportLink as PeopleImportLink_2d9b0c42ddf761287e16394b064201fb } from '../../../components/PeopleImport/index.tsx'
import { FigureCell as FigureCell_78f6cbe2006b48741444d0c161029297 } from '../../../components/Figure/FigureCell.tsx'
import { FigureField as FigureField_c1a786d789e2d0a23578e0dcf994b214 } from '../../../components/Figure/FigureField.tsx'
import { Evidence as Evidence_6623015a93cd2c28f09718abc27eceb3 } from '../../../components/Evidence/index.tsx'
import { ClassWarning as ClassWarning_d87a71743641d7b3b97159d06fdfbc0b } from '../../../components/ClassWarning/index.tsx'
import { ScaledNumberCell as ScaledNumberCell_e71643cb5582a0e9ba7bbfe3a9bb131d } from '../../../components/ScaledNumber/ScaledNumberCell.tsx'
import { ScaledNumberField as ScaledNumberField_b5df13ce5c66536dc31e5fc2cd026b20 } from '../../../components/ScaledNumber/ScaledNumberField.tsx'
import { PolicyPreview as PolicyPreview_45ea3c158f98002215eee424dafd2a65 } from '../../../components/PolicyPreview/index.tsx'
import { NewPasswordFirst as NewPasswordFirst_33b427c626cdb1f8919f5075962e23d7 } from '../../../components/NewPasswordFirst/index.tsx'
import { Icon as Icon_a7df2dc25ad8f6361117eac99133ee7c } from '../../../components/Seal/Icon.tsx'
import { Logo as Logo_584cdc3df5aa44c8fa300b078022fa24 } from '../../../components/Seal/Logo.tsx'
import { PortalLink as PortalLink_f140867ae6215e93dc4fdb1bc6c29d95 } from '../../../components/Portal/index.tsx'
import { Home as Home_eaeda860a71a50618335af2c754a79f4 } from '../../../components/Home/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./components/Publishing/TitleCell.tsx#TitleCell": TitleCell_26cd618873528b0864f368d1db68f885,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "./components/RichText/TableFeature.tsx#TableFeature": TableFeature_e93ed63e0f22451ce0a3c25df4e2b266,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./components/Publishing/Untitled.tsx#Untitled": Untitled_3d9056e7c535fff71017d1f56743c534,
  "./components/Publishing/PreviewButton.tsx#PreviewButton": PreviewButton_af1cbe789f4a1ed9e282c80174d4c2ff,
  "./components/Publishing/PublishButton.tsx#PublishButton": PublishButton_d98d4797f41c7b4cc225d8240e97090a,
  "./components/Versions/index.tsx#Versions": Versions_7e24acf13f875cc286e2b0ebd2c5058e,
  "./components/QuizFigures/index.tsx#QuizFiguresLink": QuizFiguresLink_28d9b7e8f21055daac735f0f43453fb9,
  "./components/QuizRehearsal/index.tsx#QuizRehearsal": QuizRehearsal_95b5bba7d14fa1a4157248d6fd910db8,
  "./components/QuizRehearsal/ContestRehearsal.tsx#ContestRehearsal": ContestRehearsal_ae494da4b8126d036053bc337c1bd9ec,
  "./components/QuestionNotes/index.tsx#QuestionNotes": QuestionNotes_92510f00d543e7ff3a03eadd5d11fbb8,
  "./components/DayField/index.tsx#DayField": DayField_77ca22a19430b7148b11ebb959888c87,
  "./components/QuestionFiles/index.tsx#QuestionFilesLink": QuestionFilesLink_58cd116f69ac2af237b77a41544955b5,
  "./components/PeopleImport/index.tsx#PeopleImportLink": PeopleImportLink_2d9b0c42ddf761287e16394b064201fb,
  "./components/Figure/FigureCell.tsx#FigureCell": FigureCell_78f6cbe2006b48741444d0c161029297,
  "./components/Figure/FigureField.tsx#FigureField": FigureField_c1a786d789e2d0a23578e0dcf994b214,
  "./components/Evidence/index.tsx#Evidence": Evidence_6623015a93cd2c28f09718abc27eceb3,
  "./components/ClassWarning/index.tsx#ClassWarning": ClassWarning_d87a71743641d7b3b97159d06fdfbc0b,
  "./components/ScaledNumber/ScaledNumberCell.tsx#ScaledNumberCell": ScaledNumberCell_e71643cb5582a0e9ba7bbfe3a9bb131d,
  "./components/ScaledNumber/ScaledNumberField.tsx#ScaledNumberField": ScaledNumberField_b5df13ce5c66536dc31e5fc2cd026b20,
  "./components/PolicyPreview/index.tsx#PolicyPreview": PolicyPreview_45ea3c158f98002215eee424dafd2a65,
  "./components/NewPasswordFirst/index.tsx#NewPasswordFirst": NewPasswordFirst_33b427c626cdb1f8919f5075962e23d7,
  "./components/Seal/Icon.tsx#Icon": Icon_a7df2dc25ad8f6361117eac99133ee7c,
  "./components/Seal/Logo.tsx#Logo": Logo_584cdc3df5aa44c8fa300b078022fa24,
  "./components/Portal/index.tsx#PortalLink": PortalLink_f140867ae6215e93dc4fdb1bc6c29d95,
  "./components/Home/index.tsx#Home": Home_eaeda860a71a50618335af2c754a79f4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
