/** Small words that hold a sentence together: they tell little of what somebody is looking for. Lower case. */
const words = `
ai anh bao bạn bây bị bởi các cái cần chẳng chỉ chị cho chưa có còn của cũng cứ dạ đã đang đâu đấy đây để đến đi đó do
được em gì giờ hay hãy hết hỏi hôm khi không là lại làm lên lúc mà mình mới muốn nào này nay nên nếu nhiêu nhỉ nhé như những
nữa ở phải qua quá ra rất rồi sao sau sẽ tại thấy thế thì thôi tôi tớ tui từ vậy vẫn về với vì việc vừa và vào xong à ạ ấy ơi
nhưng hoặc trước trong ngoài trên dưới xin giúp nhờ bác cô chú ông bà má ba mẹ bố
`;

export const functionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
