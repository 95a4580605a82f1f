import { translate } from '../../browser/i18n/translate.ts';
import { Brand } from '../../browser/ui/brand.tsx';
import type { ListItem } from '../list-item.ts';
import { useList } from '../use-list.ts';
import { ListForm } from './list-form.tsx';
import { ListStatus } from './list-status.tsx';
import { ListTable } from './list-table-view.tsx';

/** The whole page: what to check, how far it is, and the table of verdicts. */
export function ListPage({ initial }: { initial: ListItem[] }) {
  const control = useList(initial);
  return (
    <>
      <Brand>
        <nav class="pages">
          <a href="/src/text-checker/index.html">{translate('checkTextOrFile')}</a>
          <a href="/src/options/index.html">{translate('optionsTitle')}</a>
        </nav>
      </Brand>
      <h1>{translate('listTitle')}</h1>
      <p class="lead">{translate('listLead')}</p>
      <ListForm control={control} />
      <ListStatus control={control} />
      {control.items.length > 0 && <ListTable items={control.items} />}
    </>
  );
}
