import { useEffect, type ReactNode } from 'react';
import { HomeDocument } from '../../graph/graphql';
import { hourOf } from '../../lib/dates';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { routes } from '../../lib/routes';
import { unreadStore } from '../../lib/unread';
import { usePull } from '../../lib/usePull';
import { useService } from '../../lib/useService';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { pageTexts } from '../texts';
import { Greeting } from './Greeting';
import { ModuleCard } from './ModuleCard';
import { modulesOf } from './modules';
import { NewsCard } from './NewsCard';
import { SearchBox } from './SearchBox';
import { TodoCard } from './TodoCard';

/** 首页: what needs me, then the three modules, then the notices on top. */
export default function HomePage(): ReactNode {
  const t = useTexts(pageTexts);
  const { data, failure, refresh } = useAsk(HomeDocument, {});
  const service = useService();
  const name = service?.name ?? t('appName');
  usePull(refresh);
  const viewer = data?.viewer;
  useEffect(() => {
    if (viewer) unreadStore.set(viewer.unreadCount);
  }, [viewer]);
  return (
    <Screen title={name} tab="home" share={{ title: name, path: routes.home }}>
      {viewer && data ? (
        <>
          <Stale failure={failure} retry={() => void refresh()} />
          <Greeting viewer={viewer} hour={hourOf(Date.now())} />
          <SearchBox />
          {viewer.student ? (
            <TodoCard items={data.todo} />
          ) : (
            <Empty icon="user" title={t('noStudent')} hint={t('noStudentHint')} />
          )}
          {modulesOf(data.workflows).map((module) => (
            <ModuleCard key={module.module} title={module.title} functions={module.functions} />
          ))}
          <NewsCard notices={data.notices.nodes} />
        </>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : (
        <Skeleton cards={3} />
      )}
    </Screen>
  );
}
