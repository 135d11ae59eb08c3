/** The school sheet's columns that the code itself asks for, besides the numerators of a standard. */
export const COLUMN = {
  classes: '班级数',
  largestClass: '最大班额',
  largeClasses: '56人以上班级数',
  superLargeClasses: '66人以上班级数',
  teachers: '专任教师数',
  musicRooms: '音乐专用教室数',
  artRooms: '美术专用教室数',
  musicRoomArea: '音乐专用教室面积',
  artRoomArea: '美术专用教室面积',
} as const
