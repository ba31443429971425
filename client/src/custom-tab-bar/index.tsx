import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** WeChat asks for this component when the tab bar is custom; ours is drawn by each page (ui/TabBar). */
export default function CustomTabBar(): ReactNode {
  return <View />;
}
