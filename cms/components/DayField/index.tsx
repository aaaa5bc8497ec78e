'use client';

import { TextInput, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** A day chosen from a calendar and kept as `YYYY-MM-DD`, without the clock of Payload's dates. */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { disabled, setValue, showError, value } = useField<string>({ path });
  return (
    <TextInput
      htmlAttributes={{ type: 'date' } as object}
      label={field.label}
      onChange={({ target }: { target: { value: string } }) => setValue(target.value)}
      path={path}
      readOnly={Boolean(readOnly) || disabled}
      required={field.required ?? false}
      showError={showError}
      value={value}
    />
  );
};
