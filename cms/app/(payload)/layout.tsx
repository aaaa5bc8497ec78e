import config from '@payload-config';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';

import { importMap } from './admin/importMap.js';
import { answerCall } from './answerCall.ts';
import { answerSchedule } from './answerSchedule.ts';

import '@payloadcms/next/css';
import './custom.css';

const serverFunction: ServerFunctionClient = async (call) => {
  'use server';
  const serverFunctions = { 'schedule-publish': answerSchedule };
  return answerCall(call, () =>
    handleServerFunctions({ ...call, config, importMap, serverFunctions }),
  );
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
