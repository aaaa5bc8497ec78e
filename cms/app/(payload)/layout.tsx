import config from '@payload-config';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';

import { importMap } from './admin/importMap.js';
import { answerSchedule } from './answerSchedule.ts';

import '@payloadcms/next/css';
import './custom.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  const serverFunctions = { 'schedule-publish': answerSchedule };
  return handleServerFunctions({ ...args, config, importMap, serverFunctions });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
