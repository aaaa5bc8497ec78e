'use client';

import {
  FormSubmit,
  PopupList,
  useConfig,
  useDocumentInfo,
  useDrawerSlug,
  useForm,
  useFormModified,
  useModal,
} from '@payloadcms/ui';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { ScheduleDrawer } from './ScheduleDrawer.tsx';

/**
 * Publishes, or updates what is public already. Payload's own button says 发布修改 for both, and
 * its menu schedules that an item is taken back which was never published.
 */
export function PublishButton() {
  const {
    id,
    collectionSlug,
    hasPublishedDoc,
    hasPublishPermission,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    unpublishedVersionCount,
  } = useDocumentInfo();
  const { config } = useConfig();
  const { submit } = useForm();
  const modified = useFormModified();
  const { isModalOpen, toggleModal } = useModal();
  const drawer = useDrawerSlug('schedule-publishing');
  const words = backOfficeWords[useLanguage()].publishing;
  if (!hasPublishPermission || !collectionSlug) return null;

  const publish = async () => {
    const address = [config.routes.api, collectionSlug, ...(id ? [String(id)] : [])].join('/');
    const done = await submit({
      action: `${address}?depth=0`,
      overrides: { _status: 'published' },
    });
    if (!done) return;
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  };

  return (
    <>
      <FormSubmit
        SubMenuPopupContent={({ close }) => (
          <PopupList.ButtonGroup>
            <PopupList.Button
              id="schedule-publish"
              onClick={() => {
                toggleModal(drawer);
                close();
              }}
            >
              {words.schedule}
            </PopupList.Button>
          </PopupList.ButtonGroup>
        )}
        buttonId="action-save"
        disabled={!(modified || unpublishedVersionCount > 0 || !hasPublishedDoc)}
        enableSubMenu={Boolean(id)}
        onClick={() => void publish()}
        size="medium"
        type="button"
      >
        {hasPublishedDoc ? words.update : words.publish}
      </FormSubmit>
      {id !== undefined && isModalOpen(drawer) && (
        <ScheduleDrawer collection={collectionSlug} id={String(id)} slug={drawer} />
      )}
    </>
  );
}
